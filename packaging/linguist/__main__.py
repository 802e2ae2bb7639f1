"""make translations: new texts come into the files of every language, gone ones leave, and what is still to do is said."""

import sys

from linguist.collected import collect
from linguist.files import compile_all, read, write, write_sentences
from linguist.texts import FORMS, faults


def main() -> int:
    """1 where a text is missing in a language, or not as it should be."""
    texts = collect()
    open_ones = 0
    for language in FORMS:
        known = read(language)
        for text in texts:
            wrong = faults(text, known.get(text.key, ()), language)
            open_ones += bool(wrong)
            sys.stderr.writelines(f"{language}: “{text.source}” {fault}\n" for fault in wrong)
        write(language, texts, known)
    write_sentences(texts)
    compile_all()
    print(f"{len(texts)} texts in English and {len(FORMS)} languages; {open_ones} translations are to do.")
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
