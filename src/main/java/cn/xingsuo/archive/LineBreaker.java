package cn.xingsuo.archive;

import java.util.ArrayList;
import java.util.List;

/** 断行 — breaks printable text into lines: no closing mark begins a line, no opening mark ends one, Latin words stay whole. */
record LineBreaker(Glyphs glyphs, float size, float width) {
    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…·％%,.;:?!)]}";
    private static final String OPENING = "（《〈「『【〔“‘([{￥";

    /** The lines of one paragraph; the first is shorter by the indent. */
    List<String> lines(String paragraph, float indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float left = width - indent;
        for (var unit : units(paragraph)) {
            for (var part : fitting(unit)) {
                var wide = glyphs.width(part, size);
                if (wide > left && !line.isEmpty()) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    left = width;
                }
                if (line.isEmpty() && !lines.isEmpty() && part.isBlank()) continue;
                line.append(part);
                left -= wide;
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What must stay together; a unit too long for any line is cut anywhere. */
    private List<String> fitting(String unit) {
        if (glyphs.width(unit, size) <= width) return List.of(unit);
        return unit.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> units(String paragraph) {
        var units = new ArrayList<String>();
        var unit = new StringBuilder();
        int before = ' ';
        for (var it : paragraph.codePoints().toArray()) {
            if (!unit.isEmpty() && breaks(before, it)) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.appendCodePoint(it);
            before = it;
        }
        if (!unit.isEmpty()) units.add(unit.toString());
        return units;
    }

    private static boolean breaks(int before, int after) {
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) return false;
        return !(word(before) && word(after));
    }

    private static boolean word(int character) {
        return character > ' ' && character < 0x250;
    }
}
