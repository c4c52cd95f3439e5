package cn.xingsuo.mediation;

import cn.xingsuo.job.Saying;
import java.util.List;
import java.util.UUID;

/**
 * 疑点 — what a rule found odd about an office's records.
 *
 * @param key with office and kind makes it this doubt and no other
 * @param words what is odd, in figures
 * @param cases the records behind it
 * @param grows whether records found later belong to it and open it again
 */
record Doubt(ReviewKind kind, String office, String key, Saying words, List<UUID> cases, boolean grows) {}
