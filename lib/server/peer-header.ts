import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/** The address at the other end of the socket, as this process saw it; a client can't set it. */
export const peerHeader = "x-slantwise-peer";

/**
 * Notes the socket's address on every request, before Next sees it. Next itself keeps a client's own
 * X-Forwarded-For and hides the socket, so that anybody could choose the address they are limited by.
 */
export function notePeerAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const request = typeof message === "object" && message && "request" in message ? message.request : null;
    if (request instanceof IncomingMessage) request.headers[peerHeader] = request.socket.remoteAddress ?? "";
  });
}
