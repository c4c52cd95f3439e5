package cn.xingsuo.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * 字库 — which of the house's fonts has a character, and how wide it is. The first holds all of the basic plane's ideographs and those of
 * the 通用规范汉字表; the second symbols and foreign letters; the last, large and read only when needed, the rare ideographs of the extensions
 * B to F, as they stand in names.
 */
@Component
class Glyphs {
    /** 〓, which printers set for a character they do not have. */
    static final int MISSING = 0x3013;

    /** Controls, joiners, direction marks and glyph variants: they have no picture of their own. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private final List<Face> faces = List.of(
            new Face("NotoSerifSC-Regular.ttf"), new Face("DejaVuSans-Symbols.ttf"), new Face("HanaMinB.ttf.xz"));

    /** The text as it can be printed; what no font has is put into {@code missing} and stands as 〓. */
    String printable(String text, Set<Integer> missing) {
        var clean = UNSEEN.matcher(Punctuation.fullWidth(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .replaceAll("");
        var printed = new StringBuilder(clean.length());
        clean.codePoints().forEach(it -> {
            if (face(it) < 0) missing.add(it);
            printed.appendCodePoint(face(it) < 0 ? MISSING : it);
        });
        return printed.toString();
    }

    /** Index of the first font that has the character; -1 if none does. */
    int face(int character) {
        for (int i = 0; i < faces.size(); i++) if (glyph(i, character) > 0) return i;
        return -1;
    }

    Face get(int face) {
        return faces.get(face);
    }

    int count() {
        return faces.size();
    }

    /** Width of a printable text at this size. */
    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::width).sum() * size;
    }

    private double width(int character) {
        var face = face(character);
        if (face < 0) return 1;
        try {
            var it = faces.get(face).load();
            return it.font().getAdvanceWidth(glyph(face, character)) / it.em();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int face, int character) {
        return faces.get(face).load().characters().getGlyphId(character);
    }
}
