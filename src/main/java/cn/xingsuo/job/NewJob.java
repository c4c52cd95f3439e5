package cn.xingsuo.job;

/**
 * 新任务 — what a job is called and whose it is.
 *
 * @param kind dotted name, e.g. {@code office.divisions}
 * @param account who started it and may see and cancel it
 */
public record NewJob(String kind, Saying title, String account) {}
