"use client";

import { useState } from "react";
import type { Route } from "next";
import { usePathname, useRouter } from "next/navigation";
import { Dialog } from "@/components/ui/dialog";
import { GoToList, type Place } from "./go-to-list";
import { screenKeyOf } from "./screen-keys";
import { isCurrent, type ScreenLink } from "./screen-links";
import { useGoKeys } from "./use-go-keys";

const everywhere: readonly Place[] = [
  { name: "Projects", href: "/projects" },
  { name: "Account", href: "/account" },
];

const placeOf = ({ name, href }: ScreenLink): Place => {
  const key = screenKeyOf(name);
  return { name, href, ...(key ? { key } : {}) };
};

/** The way to every screen without a pointer: a list to type into, and a letter after `g`. */
export function GoToDialog({ links }: { links: readonly ScreenLink[] }) {
  const router = useRouter();
  const path = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  const places = [...links.map(placeOf), ...everywhere];

  function go({ href }: Place) {
    setIsOpen(false);
    router.push(href as Route);
  }

  useGoKeys({
    readsLetters: !links.some((link) => link.hasOwnKeys && isCurrent(path, link)),
    onOpen: () => setIsOpen(true),
    onLetter(letter) {
      const place = places.find(({ key }) => key === letter);
      if (place) go(place);
      return place !== undefined;
    },
  });

  return (
    <Dialog title="Go to" isOpen={isOpen} onClose={() => setIsOpen(false)}>
      <GoToList places={places} onGo={go} />
    </Dialog>
  );
}
