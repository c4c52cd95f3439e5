package cn.xingsuo.archive;

import java.util.ArrayList;
import java.util.List;

/** 版面 — one page as it is to be printed: marks at places measured from the upper left corner. */
record Sheet(List<Mark> marks) {
    /** 印记. */
    sealed interface Mark {
        /** 文字; {@code y} is the base line. */
        record Text(float x, float y, float size, boolean bold, String text) implements Mark {}

        /** 线. */
        record Line(float x, float y, float toX, float toY) implements Mark {}
    }

    Sheet() {
        this(new ArrayList<>());
    }

    void text(float x, float y, float size, boolean bold, String text) {
        if (!text.isBlank()) marks.add(new Mark.Text(x, y, size, bold, text));
    }

    void line(float x, float y, float toX, float toY) {
        marks.add(new Mark.Line(x, y, toX, toY));
    }
}
