package cn.xingsuo.job;

/**
 * 问题行 — one row of the input that was left out, and why.
 *
 * @param line counted from 1, the header included
 * @param excerpt the beginning of the row as it was read
 */
public record Problem(long line, Saying reason, String excerpt) {}
