"""What a record of the command holds, as nested columns. Offsets are UTF-16 code units of the text."""


def array(*fields: str) -> str:
    return f"ARRAY<{struct(*fields)}>"


def struct(*fields: str) -> str:
    return f"STRUCT<{', '.join(fields)}>"


SPAN = ("`start`: INT", "`end`: INT", "text: STRING")
SPEAKER = struct(*SPAN, "name: STRING", "entityId: STRING", "kind: STRING")
INTERVAL = struct("`start`: STRING", "`end`: STRING")

SENTENCES = array(*SPAN, "paragraph: INT")
ENTITIES = array(*SPAN, "type: STRING", "name: STRING", "id: STRING", "score: DOUBLE")
DATES = array(
    *SPAN,
    "type: STRING",
    "value: STRING",
    "mod: STRING",
    "grain: STRING",
    f"interval: {INTERVAL}",
    "quant: STRING",
    "freq: STRING",
)
QUOTES = array(
    *SPAN,
    "type: STRING",
    f"quoted: {array(*SPAN)}",
    f"speaker: {SPEAKER}",
    f"cue: {struct(*SPAN)}",
    "utterance: STRING",
    "closed: BOOLEAN",
    "score: DOUBLE",
    "rule: STRING",
)
CLUSTERS = array("id: STRING", "type: STRING", "name: STRING", f"mentions: {array(*SPAN)}", "quotes: ARRAY<INT>")

RECORD = struct(
    "id: STRING",
    "text: STRING",
    f"sentences: {SENTENCES}",
    f"entities: {ENTITIES}",
    f"dates: {DATES}",
    f"quotes: {QUOTES}",
    f"clusters: {CLUSTERS}",
    f"error: {struct('code: STRING', 'message: STRING')}",
)
