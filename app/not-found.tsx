import Link from "next/link";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-[56ch] px-8 py-24">
      <h1 className="font-serif text-28 font-semibold">There is nothing here</h1>
      <p className="mt-2 text-15">
        The page doesn’t exist, or it belongs to a project that you are not a member of.
      </p>
      <p className="mt-4">
        <Link href="/projects" className="text-accent underline">
          Your projects
        </Link>
      </p>
    </main>
  );
}
