import { hostname } from "node:os";
import { Obstacle } from "./obstacle.mjs";

const isEveryAddress = (host) => host === "0.0.0.0" || host === "::";
const inUrl = (host) => (host.includes(":") ? `[${host}]` : host);

/** Where the server listens (HOST, PORT), where this machine reaches it, and the address people open (PUBLIC_URL). */
export function serverSettings(environment = process.env) {
  const host = environment.HOST || "127.0.0.1";
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Obstacle(
      `PORT is "${environment.PORT}", which is no port: give a whole number from 1 to 65535.`,
    );
  const localUrl = `http://${isEveryAddress(host) ? "localhost" : inUrl(host)}:${port}`;
  return { host, port, localUrl, publicUrl: publicUrl(environment.PUBLIC_URL, host, port) };
}

function publicUrl(given, host, port) {
  if (!given) return `http://${nameOf(host)}:${port}`;
  if (!/^https?:\/\/[^/]/.test(given) || !URL.canParse(given))
    throw new Obstacle(
      `PUBLIC_URL is "${given}", which is no web address: give one such as https://slantwise.example.org.`,
    );
  return new URL(given).origin;
}

function nameOf(host) {
  if (host === "127.0.0.1" || host === "::1") return "localhost";
  return isEveryAddress(host) ? hostname() : inUrl(host);
}
