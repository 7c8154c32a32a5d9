"""check_offsets.py FOLDER: finds every quotation of an export at its code-point offsets, and prints how many."""
import csv, json, pathlib, sys

folder, found = pathlib.Path(sys.argv[1]), 0
read = lambda path: open(path, encoding="utf-8", newline="").read()
objects = lambda path: [json.loads(line) for line in read(path).split("\n") if line]
pairs = lambda text, between, within: [tuple(map(int, part.split(within))) for part in text.split(between)]

def spans(path):
    """Yields text, [(start, end)], quotation, and what the quotation has between its parts."""
    if path.name == "articles.jsonl":
        yield from ((line["article"]["text"], a["spans"], "\n".join(a["quote"]), "\n") for line in objects(path) for a in line["annotations"])
    elif path.name == "data.jsonl":
        yield from ((line["text"], [(s["start"], s["end"])], s["text"], "") for line in objects(path) for s in line["spans"])
    elif path.suffix in (".csv", ".tsv"):
        rows = csv.DictReader(open(path, encoding="utf-8", newline=""), delimiter="\t" if path.suffix == ".tsv" else ",")
        yield from ((read(folder / "texts" / f"{row['article_id']}.txt"), pairs(row["parts"], ";", "-"), row["quote"], " … ") for row in rows)
    elif path.suffix == ".jsonld":
        targets = [item["target"] for item in json.loads(read(path))["items"] if isinstance(item["target"], dict)]
        for target in [part for whole in targets for part in whole.get("items", [whole])]:
            place, quote = target["selector"]
            yield read(path.parent / target["source"]), [(place["start"], place["end"])], quote["exact"], ""
    elif path.suffix == ".ann":
        for name, place, quote in [line.split("\t", 2) for line in read(path).split("\n") if line.startswith("T")]:
            yield read(path.with_suffix(".txt")).replace("\n", " "), pairs(place.split(" ", 1)[1], ";", " "), quote, " "

for path in sorted(folder.rglob("*")):
    for text, parts, quotation, between in spans(path):
        slices = between.join(text[start:end] for start, end in parts)
        assert slices == quotation, f"{path.name}: {slices!r} is not {quotation!r}"
        found += 1
print(found)
