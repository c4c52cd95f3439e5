package cn.xingsuo.archive;

/** 卷内件 — one piece of a bound dossier. */
public sealed interface Leaf {
    /** 生成的文书; the cover and the back page carry no page number and are not counted. */
    record Written(Paper paper, boolean numbered) implements Leaf {
        public Written(Paper paper) {
            this(paper, true);
        }
    }

    /** 归卷的文件: pages of a PDF, a picture on a page of its own; of other kinds a slip that says what is kept beside the dossier. */
    record Scan(Opened file) implements Leaf {}

    /** Whether its pages count. */
    default boolean counts() {
        return !(this instanceof Written(Paper _, boolean numbered)) || numbered;
    }
}
