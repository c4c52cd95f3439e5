package cn.xingsuo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@InTheHouse
class JobsTest {
    private final Jobs jobs;
    private final JobLedger ledger;
    private final Viewer starter = new Viewer("starter-" + UUID.randomUUID(), "甲", Role.LEADER, "98", null);
    private final Viewer admin = new Viewer("admin", "乙", Role.SYSTEM_ADMIN, "", null);

    JobsTest(Jobs jobs, JobLedger ledger) {
        this.jobs = jobs;
        this.ledger = ledger;
    }

    @Test
    void tellsItsResultAndItsProblems() throws Exception {
        var id = run(progress -> {
            progress.step("读取并检查每一行", 10);
            progress.done(4);
            progress.problem(new Problem(7, Saying.of("代码应为 {0} 位数字", 9), "12,x"));
            return Saying.of("新增 {0}", 3);
        });

        var job = jobs.get(id, starter);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.result()).isEqualTo(Saying.of("新增 {0}", 3));
        assertThat(job.problems()).isEqualTo(1);
        assertThat(jobs.problems(job)).containsExactly(new Problem(7, Saying.of("代码应为 {0} 位数字", 9), "12,x"));
    }

    @Test
    void showsHowFarItIsWhileItRunsAndStopsWhenAsked() throws Exception {
        var half = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var id = jobs.start(job(), progress -> {
            progress.step("读取并检查每一行", 200);
            progress.done(100);
            progress.step("写入区划", 200);
            half.countDown();
            cancelled.await();
            progress.step("保存", 0);
            return Saying.of("done");
        });
        half.await();

        assertThat(jobs.get(id, starter))
                .extracting(Job::state, it -> it.pace().step())
                .containsExactly(JobState.RUNNING, "写入区划");
        jobs.cancel(id, starter);
        cancelled.countDown();
        jobs.join(id);

        assertThat(jobs.get(id, starter).state()).isEqualTo(JobState.CANCELLED);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> jobs.cancel(id, starter));
    }

    @Test
    void aRefusalIsTheResultAndAFailureSaysNothingOfItsInside() throws Exception {
        var refused = run(progress -> {
            throw new Refusal("有 {0} 行存在问题", null, 2);
        });
        var failed = run(progress -> {
            throw new IllegalStateException("secret inside");
        });

        assertThat(jobs.get(refused, starter))
                .extracting(Job::state, Job::result)
                .containsExactly(JobState.REFUSED, Saying.of("有 {0} 行存在问题", 2));
        assertThat(jobs.get(failed, starter).state()).isEqualTo(JobState.FAILED);
        assertThat(String.valueOf(jobs.get(failed, starter).result())).doesNotContain("secret");
    }

    @Test
    void anotherAccountDoesNotSeeItButTheSystemAdministratorDoes() throws Exception {
        var id = run(progress -> Saying.of("x"));
        var other = new Viewer("other", "丙", Role.LEADER, "98", null);

        assertThatExceptionOfType(NoSuchJob.class).isThrownBy(() -> jobs.get(id, other));
        assertThatExceptionOfType(NoSuchJob.class).isThrownBy(() -> jobs.cancel(id, other));
        assertThat(jobs.list(other, null, 50)).extracting(Job::id).doesNotContain(id);
        assertThat(jobs.list(starter, null, 50)).extracting(Job::id).containsExactly(id);
        assertThat(jobs.list(admin, null, 50)).extracting(Job::id).contains(id);
    }

    @Test
    void whatRanWhenTheApplicationStoppedIsMarkedAsInterrupted() {
        var id = UUID.randomUUID();
        var node = "node-" + id;
        ledger.open(id, job(), node, Instant.now());

        assertThat(ledger.interrupt(node, Instant.now())).isEqualTo(1);
        assertThat(jobs.get(id, starter).state()).isEqualTo(JobState.INTERRUPTED);
    }

    private UUID run(Work work) throws InterruptedException {
        var id = jobs.start(job(), work);
        jobs.join(id);
        return id;
    }

    private NewJob job() {
        return new NewJob("test.job", Saying.of("导入区划:{0}", "x.csv"), starter.account());
    }
}
