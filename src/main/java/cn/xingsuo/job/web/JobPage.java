package cn.xingsuo.job.web;

import cn.xingsuo.job.Job;
import cn.xingsuo.job.Problem;
import java.util.List;

/**
 * 任务页 — one job: how far it is, what came of it, which rows were left out.
 *
 * @param problems the first of them
 * @param seconds it has taken
 */
public record JobPage(Job job, List<Problem> problems, long seconds) {}
