package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** 合并单元格 — every cell of a merged block has the text of its first one. Known before the rows are read. */
final class Merges {
    private static final int MOST = 100_000;
    private final Deque<Block> coming = new ArrayDeque<>();
    private final List<Block> running = new ArrayList<>();

    /** 块 — one merged block, rows counted from 1, columns from 0. */
    private static final class Block {
        final int top;
        final int bottom;
        final int left;
        final int right;
        String text = "";

        Block(int top, int bottom, int left, int right) {
            this.top = top;
            this.bottom = bottom;
            this.left = left;
            this.right = right;
        }
    }

    private Merges() {}

    static Merges read(XlsxParts parts, String path, Limits limits) throws IOException, XMLStreamException {
        if (!parts.mentions(path, "mergeCell")) return new Merges();
        var blocks = new ArrayList<Block>();
        try (var xml = parts.xml(path)) {
            while (xml.next()) {
                if (!xml.starts("mergeCell")) continue;
                var corners = xml.attribute("ref").split(":", 2);
                if (corners.length < 2) continue;
                var from = CellRef.of(corners[0]);
                var to = CellRef.of(corners[1]);
                if (blocks.size() >= MOST) throw new Refusal("合并单元格超过 {0} 处,无法读取。请取消合并后重新上传", null, MOST);
                blocks.add(new Block(from.row(), to.row(), from.column(), Math.min(to.column(), limits.columns() - 1)));
            }
        }
        var merges = new Merges();
        blocks.sort(Comparator.comparingInt(it -> it.top));
        merges.coming.addAll(blocks);
        return merges;
    }

    /** Completes the cells of a row; rows must come from the top downwards. */
    void fill(int row, List<String> cells) {
        running.removeIf(it -> it.bottom < row);
        while (!coming.isEmpty() && coming.getFirst().top <= row) {
            var block = coming.removeFirst();
            if (block.bottom < row) continue;
            if (block.top == row && block.left < cells.size()) block.text = cells.get(block.left);
            running.add(block);
        }
        for (var block : running) {
            if (block.text.isEmpty()) continue;
            while (cells.size() <= block.right) cells.add("");
            for (int c = block.left; c <= block.right; c++) if (cells.get(c).isEmpty()) cells.set(c, block.text);
        }
    }
}
