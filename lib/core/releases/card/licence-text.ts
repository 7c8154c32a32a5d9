const addresses: Readonly<Record<string, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/legalcode",
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/legalcode",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/legalcode",
  "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
  "CC-BY-NC-SA-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode",
  "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
};

/** Licences that a form offers; any other may be written in words. */
export const offeredLicences = Object.keys(addresses);

/** LICENSE.txt. The annotations are the makers' to license; the articles' texts may belong to others. */
export function licenceText(licence: string, project: string): string {
  const name = licence.trim();
  const address = addresses[name];
  return [
    `${project}: the annotations, the codebook and the tables of this release are licensed under ${name}.\n`,
    ...(address ? [`SPDX-License-Identifier: ${name}\n${address}\n`] : []),
    "The articles may belong to their publishers. This licence covers them only as far as the makers of this\nrelease hold the rights; the column or field for the address, where there is one, says where a text came from.\n",
  ].join("\n");
}
