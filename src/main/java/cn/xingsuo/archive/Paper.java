package cn.xingsuo.archive;

import java.util.List;

/** 文书 — a paper as its content alone: a title and blocks in order. How it is set stands in {@code values/archive-paper.yaml}. */
public record Paper(String title, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }
}
