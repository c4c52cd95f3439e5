package cn.xingsuo.job.web;

import cn.xingsuo.job.Job;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 任务列表 — one page of jobs, newest first.
 *
 * @param before id to go on below; null on the last page
 */
public record JobList(List<Job> jobs, @Nullable String before, boolean first) {}
