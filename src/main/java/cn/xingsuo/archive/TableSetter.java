package cn.xingsuo.archive;

import cn.xingsuo.archive.Block.Fields;
import cn.xingsuo.archive.Block.Grid;
import java.util.ArrayList;
import java.util.List;

/** 制表 — sets ruled tables: rows stay whole, heads are repeated, a row longer than a page is continued on the next. */
final class TableSetter {
    private static final float PADDING = 4;
    private static final float LABEL = 0.24f;
    /** Narrowest and widest natural column, in characters. */
    private static final float NARROWEST = 3;

    private static final float WIDEST = 24;
    private final Typesetter setter;
    private final Layout layout;

    TableSetter(Typesetter setter) {
        this.setter = setter;
        this.layout = setter.layout;
    }

    void fields(Fields fields) {
        var widths = new float[] {layout.column() * LABEL, layout.column() * (1 - LABEL)};
        for (var it : fields.fields()) row(cells(List.of(it.label(), it.value()), widths), widths, List.of());
        setter.room(layout.formPitch / 2);
    }

    void grid(Grid grid) {
        var widths = widths(grid);
        var head = cells(grid.head(), widths);
        row(head, widths, List.of());
        for (var it : grid.rows()) row(cells(it, widths), widths, head);
        setter.room(layout.formPitch / 2);
    }

    private void row(List<List<String>> cells, float[] widths, List<List<String>> head) {
        var height = height(cells);
        if (setter.y() + height > layout.bottom) {
            setter.newPage();
            if (!head.isEmpty()) draw(head, widths);
        }
        var fit = (int) ((layout.bottom - setter.y() - 2 * PADDING) / layout.formPitch);
        var tallest = cells.stream().mapToInt(List::size).max().orElse(0);
        if (tallest <= fit) {
            draw(cells, widths);
            return;
        }
        draw(cells.stream().map(it -> it.subList(0, Math.min(fit, it.size()))).toList(), widths);
        row(
                cells.stream()
                        .map(it -> it.subList(Math.min(fit, it.size()), it.size()))
                        .toList(),
                widths,
                head);
    }

    private void draw(List<List<String>> cells, float[] widths) {
        var height = height(cells);
        var from = setter.room(height);
        var sheet = setter.sheet();
        var x = layout.left;
        sheet.line(x, from, layout.right, from);
        sheet.line(x, from + height, layout.right, from + height);
        for (int i = 0; i < widths.length; i++) {
            sheet.line(x, from, x, from + height);
            var base = from + PADDING + layout.form;
            for (var line : cells.get(i)) {
                sheet.text(x + PADDING, base, layout.form, false, line);
                base += layout.formPitch;
            }
            x += widths[i];
        }
        sheet.line(layout.right, from, layout.right, from + height);
    }

    private float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * layout.formPitch + 2 * PADDING;
    }

    private List<List<String>> cells(List<String> texts, float[] widths) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < widths.length; i++) {
            var width = widths[i] - 2 * PADDING;
            cells.add(i >= texts.size() ? List.of("") : lines(texts.get(i), width));
        }
        return cells;
    }

    private List<String> lines(String text, float width) {
        var lines = new ArrayList<String>();
        for (var it : setter.printable(text)) lines.addAll(setter.lines(it, layout.form, width, 0));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Columns share the width as their longest texts ask for it. */
    private float[] widths(Grid grid) {
        var widths = new float[grid.head().size()];
        float sum = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = natural(grid.head().get(i));
            for (var row : grid.rows()) if (i < row.size()) widths[i] = Math.max(widths[i], natural(row.get(i)));
            sum += widths[i];
        }
        for (int i = 0; i < widths.length; i++) widths[i] *= layout.column() / sum;
        return widths;
    }

    private float natural(String text) {
        var longest = setter.printable(text).stream()
                .map(it -> setter.glyphs.width(it, 1))
                .max(Float::compare)
                .orElse(0f);
        return Math.clamp(longest, NARROWEST, WIDEST) + 1;
    }
}
