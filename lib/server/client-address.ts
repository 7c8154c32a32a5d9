import "server-only";
import { BlockList, isIP } from "node:net";
import { env } from "./env";
import { peerHeader } from "./peer-header";

/** Whose address a request is counted by: the socket's, or what a trusted proxy says about it. */
export function clientAddress(headers: Headers): string {
  const isTrusted = trustIn(env().TRUSTED_PROXIES);
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => plain(entry.trim()));
  let address = plain(headers.get(peerHeader) ?? "");
  // Each proxy appends the address it saw, so the list is believed from its end, as far as proxies are ours.
  while (isTrusted(address)) {
    const previous = forwarded.pop();
    if (previous === undefined || isIP(previous) === 0) break;
    address = previous;
  }
  return address === "" ? "unknown" : address;
}

/** IPv4 as such, where a dual-stack socket writes it as IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

function trustIn(proxies: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of proxies) {
    const [network = "", bits] = entry.split("/");
    if (isIP(network) === 0)
      throw new Error(`TRUSTED_PROXIES holds "${entry}", which is no address or network.`);
    const family = isIP(network) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(network, family);
    else list.addSubnet(network, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
