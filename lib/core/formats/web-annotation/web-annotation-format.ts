import type { Format } from "../format-declaration";
import { readWebAnnotations } from "./read-web-annotations";
import { fitWebAnnotations, webAnnotationCarries, webAnnotationWriter } from "./write-web-annotations";

export const webAnnotationFormat: Format = {
  id: "web-annotation",
  name: "W3C Web Annotation",
  files: "annotations/<id>.jsonld, texts/<id>.txt",
  carries: webAnnotationCarries,
  read: readWebAnnotations,
  write: webAnnotationWriter,
  fit: fitWebAnnotations,
};
