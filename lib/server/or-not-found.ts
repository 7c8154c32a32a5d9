import "server-only";
import { forbidden, notFound } from "next/navigation";
import { AppError } from "@/lib/core/app-error";

/** For pages: what a data function answers, or the page that says why there is nothing to see. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    if (error instanceof AppError && error.code === "forbidden") forbidden();
    throw error;
  }
}
