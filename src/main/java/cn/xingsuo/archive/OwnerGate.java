package cn.xingsuo.archive;

import cn.xingsuo.web.Viewer;

/**
 * 归属把关 — a room that hides some of its records from viewers of the same office says so here; without such a bean a room's files are
 * seen by everybody whose scope holds the office.
 */
public interface OwnerGate {
    /** The room of {@link Owner#room} it speaks for. */
    String room();

    /** Whether this viewer, in whose scope the office lies, may see the record. */
    boolean admits(Viewer viewer, Owner owner);
}
