"use client";

import { TextField } from "@/components/ui/text-field";
import type { Metadata } from "@/lib/core/annotation/article-document";

type Field = Exclude<keyof Metadata, "extra">;
const fields: readonly { field: Field; label: string; hint?: string }[] = [
  { field: "title", label: "Title" },
  { field: "outlet", label: "Outlet" },
  { field: "byline", label: "Byline" },
  { field: "publishedOn", label: "Date", hint: "As the source gives it." },
  { field: "url", label: "Address (URL)" },
  { field: "language", label: "Language", hint: "A tag such as en or pt-BR." },
];

type MetadataFieldsProps = {
  value: Metadata;
  errors?: Readonly<Record<string, string>>;
  onChange: (value: Metadata) => void;
};

/** What is known of an article besides its text. */
export function MetadataFields({ value, errors = {}, onChange }: MetadataFieldsProps) {
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-2">
      {fields.map(({ field, label, hint }) => (
        <TextField
          key={field}
          label={label}
          hint={hint}
          error={errors[field]}
          value={value[field]}
          onChange={(event) => onChange({ ...value, [field]: event.target.value })}
        />
      ))}
    </div>
  );
}
