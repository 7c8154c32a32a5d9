"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { LayerSession } from "./layer-session";
import { openLayerSession } from "./open-layer-session";
import type { OpenedLayer } from "@/lib/core/annotation/protocol";

/**
 * One layer to work on, as `openLayer` of the data layer gave it. Changes show at once, are kept in the browser, and
 * are sent in the background. The component that calls it belongs to this layer: give it the layer's id as `key`.
 */
export function useLayer(userId: string, initial: OpenedLayer): LayerSession {
  const [session] = useState(() => openLayerSession(userId, initial));
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);

  useEffect(() => {
    const stop = session.start();
    const onVisibility = () => (document.visibilityState === "hidden" ? session.flush() : session.lookNow());
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("pagehide", session.flush);
    window.addEventListener("online", session.sendNow);
    window.addEventListener("focus", session.sendNow);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", session.flush);
      window.removeEventListener("online", session.sendNow);
      window.removeEventListener("focus", session.sendNow);
    };
  }, [session]);

  return useMemo(() => {
    const { perform, undo, redo, submit, reopen, sendNow, retry, dismiss } = session;
    return { ...snapshot, perform, undo, redo, submit, reopen, sendNow, retry, dismiss };
  }, [session, snapshot]);
}
