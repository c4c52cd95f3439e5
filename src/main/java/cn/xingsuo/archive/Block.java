package cn.xingsuo.archive;

import java.util.List;

/** 文书段落 — one piece of a paper, in the order in which it is read. */
public sealed interface Block {
    /** 小标题. */
    record Heading(String text) implements Block {}

    /** 正文: every line of the text becomes a paragraph of its own, indented by two characters. */
    record Paragraph(String text) implements Block {}

    /** 填写栏: labels beside what was filled in, as a framed form. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** 栏目 — one label and its value. */
    record Field(String label, String value) {}

    /** 表格: the head is repeated on every page; rows stay unbroken as long as they fit on one. */
    record Grid(List<String> head, List<List<String>> rows) implements Block {
        public Grid {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** 签名栏: one line for each who signs; none is left alone on a page without the text before it. */
    record Signatures(List<String> labels) implements Block {
        public Signatures {
            labels = List.copyOf(labels);
        }
    }

    /** 空行. */
    record Blank() implements Block {}

    /** 换页. */
    record NewPage() implements Block {}
}
