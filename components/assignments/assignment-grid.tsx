"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import type { AssignmentState, AssignmentTable } from "@/lib/data/assignments/read-assignment-table";

type Assign = (
  articleId: string,
  userId: string,
  isAssigned: boolean,
) => Promise<{ ok: true } | { ok: false; message: string }>;

const words: Readonly<Record<AssignmentState, string>> = {
  none: "",
  assigned: "",
  begun: "begun",
  submitted: "submitted",
};

/** Who reads what: a box for each article and annotator. What somebody has said stays when an article is taken back. */
export function AssignmentGrid({ table, assign }: { table: AssignmentTable; assign: Assign }) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState<Readonly<Record<string, boolean>>>({});

  async function change(articleId: string, userId: string, isAssigned: boolean) {
    const key = `${articleId} ${userId}`;
    setProblem(null);
    setPending((before) => ({ ...before, [key]: isAssigned }));
    const saved = await assign(articleId, userId, isAssigned);
    if (!saved.ok) setProblem(saved.message);
    router.refresh();
    setPending(({ [key]: _, ...others }) => others);
  }

  return (
    <div className="flex flex-col gap-4">
      {problem ? (
        <Notice tone="problem" title="Not changed">
          {problem}
        </Notice>
      ) : null}
      <div className="overflow-x-auto">
        <table className="w-full text-13">
          <caption className="sr-only">Articles and the annotators who read them</caption>
          <thead className="text-12 text-grey">
            <tr className="border-b border-rule">
              <th scope="col" className="py-2 text-left font-normal">
                Article
              </th>
              {table.annotators.map(({ userId, name }) => (
                <th key={userId} scope="col" className="px-3 text-left font-normal whitespace-nowrap">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.articles.map(({ articleId, title, states }) => (
              <tr key={articleId} className="border-b border-rule">
                <th scope="row" dir="auto" className="py-2 pr-4 text-start font-serif text-15 font-normal">
                  {title}
                </th>
                {table.annotators.map(({ userId, name }, index) => {
                  const state = states[index] ?? "none";
                  return (
                    <td key={userId} className="px-3">
                      <label className="flex items-center gap-2 text-12 text-grey">
                        <input
                          type="checkbox"
                          className="size-4 accent-accent"
                          aria-label={`${title}, ${name}${words[state] ? `, ${words[state]}` : ""}`}
                          checked={pending[`${articleId} ${userId}`] ?? state !== "none"}
                          onChange={(event) => void change(articleId, userId, event.target.checked)}
                        />
                        {words[state]}
                      </label>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
