const mostShown = 100;

/** Messages under a heading that counts them; many are cut short, with their number. */
export function MessageList({ title, messages }: { title: string; messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <details open={messages.length <= 5}>
      <summary className="text-12 font-medium">
        {title} ({messages.length.toLocaleString("en")})
      </summary>
      <ul className="mt-1 max-h-64 overflow-y-auto text-12 text-grey" tabIndex={0} aria-label={title}>
        {messages.slice(0, mostShown).map((message, index) => (
          <li key={`${index} ${message}`} className="border-b border-rule py-1">
            {message}
          </li>
        ))}
        {messages.length > mostShown ? (
          <li className="py-1">and {messages.length - mostShown} more</li>
        ) : null}
      </ul>
    </details>
  );
}
