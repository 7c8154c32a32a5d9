// What the benchmarks run, bundled as production would.
export { formats } from "@/lib/core/formats/registry";
export { writeDefaults } from "@/lib/core/formats/fitted-writer";
export { readEach } from "@/lib/core/formats/read-each";
export { lossTally } from "@/lib/core/formats/fit/loss-report";
