import Link from "next/link";

export default function Forbidden() {
  return (
    <main className="mx-auto max-w-[56ch] px-8 py-24">
      <h1 className="font-serif text-28 font-semibold">Your roles don’t open this page</h1>
      <p className="mt-2 text-15">An owner of the project can change what you may see.</p>
      <p className="mt-4">
        <Link href="/projects" className="text-accent underline">
          Your projects
        </Link>
      </p>
    </main>
  );
}
