package cn.xingsuo.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

/** 文书 — makes papers: to be edited as DOCX, to be read and printed as PDF, and bound to a dossier with running page numbers. */
@Service
public class Papers {
    private final Glyphs glyphs;
    private final Layout layout;
    private final Binder binder;

    /** The fonts are read by one PDF at a time. */
    private final ReentrantLock press = new ReentrantLock();

    Papers(Glyphs glyphs, Layout layout, Binder binder) {
        this.glyphs = glyphs;
        this.layout = layout;
        this.binder = binder;
    }

    /** The paper as an editable document. */
    public byte[] docx(Paper paper) {
        try {
            return new WordPaper(layout).write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper as PDF, fonts embedded, each page with its number. */
    public byte[] pdf(Paper paper) {
        return printed(() -> binder.single(paper));
    }

    /** The dossier as PDF: its pieces one after the other, numbered through. */
    public byte[] bind(List<? extends Leaf> leaves) {
        return printed(() -> binder.bind(leaves));
    }

    /** How many pages the piece takes in a dossier, so that an index can name the pages before anything is bound. */
    public int pages(Leaf leaf) {
        try {
            return binder.pages(leaf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters of a text that no font of the house has, so that a page can say so before printing; PDFs show them as 〓. */
    public List<String> missing(String text) {
        Set<Integer> missing = new TreeSet<>();
        text.lines().forEach(it -> glyphs.printable(it, missing));
        return missing.stream().map(Character::toString).toList();
    }

    private byte[] printed(Printing printing) {
        press.lock();
        try {
            return printing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            press.unlock();
        }
    }

    private interface Printing {
        byte[] run() throws IOException;
    }
}
