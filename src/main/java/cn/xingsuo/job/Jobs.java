package cn.xingsuo.job;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** 后台任务 — starts long work on its own thread, and tells everybody how far it is. It goes on when its starter signs out. */
@Service
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private final JobLedger ledger;
    private final Clock clock;
    private final String node = node();
    private final Map<UUID, Thread> running = new ConcurrentHashMap<>();

    Jobs(JobLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Starts the work and returns at once; watch it at {@code /jobs/<id>}. */
    public UUID start(NewJob job, Work work) {
        var now = clock.instant();
        var id = ordered(now.toEpochMilli());
        ledger.open(id, job, node, now);
        var thread = Thread.ofVirtual().name("job-" + id).unstarted(() -> run(id, work));
        running.put(id, thread);
        thread.start();
        return id;
    }

    /** Waits until the job has ended; returns at once if it is not running here. */
    public void join(UUID id) throws InterruptedException {
        var thread = running.get(id);
        if (thread != null) thread.join();
    }

    /** A job the viewer may see: their own, or any for those who look after the jobs. */
    public Job get(UUID id, Viewer viewer) {
        return ledger.find(id)
                .filter(it -> it.account().equals(viewer.account()) || viewer.may(Act.SEE_JOBS))
                .orElseThrow(NoSuchJob::new);
    }

    /** The viewer's jobs, newest first. */
    public List<Job> list(Viewer viewer, @Nullable UUID before, int limit) {
        return ledger.list(viewer.may(Act.SEE_JOBS) ? null : viewer.account(), before, limit);
    }

    /** The first rows left out, with their reasons. */
    public List<Problem> problems(Job job) {
        return ledger.problems(job.id(), Reporter.KEPT);
    }

    /** Asks the work to stop; it does so at its next sign of progress, and nothing of it stays. */
    public void cancel(UUID id, Viewer viewer) {
        get(id, viewer);
        if (!ledger.cancel(id)) throw new Refusal("任务已经结束,不能取消。请看任务页上的结果", null);
    }

    @EventListener(ApplicationStartedEvent.class)
    void interruptLeftOvers() {
        var left = ledger.interrupt(node, clock.instant());
        if (left > 0)
            LOG.warn("{} jobs were running when the application stopped; they are marked as interrupted", left);
    }

    private void run(UUID id, Work work) {
        var reporter = new Reporter(id, ledger);
        try {
            var result = work.run(reporter);
            close(id, JobState.DONE, result, reporter);
        } catch (Cancelled e) {
            close(id, JobState.CANCELLED, Saying.of("按要求取消,没有保存任何内容"), reporter);
        } catch (Refusal e) {
            close(id, JobState.REFUSED, Saying.of(e.text(), e.arguments().toArray()), reporter);
        } catch (Exception e) {
            LOG.error("job {} failed", id, e);
            close(id, JobState.FAILED, Saying.of("系统出错,没有保存任何内容。请稍后重试;仍不行时把任务编号告诉系统管理员"), reporter);
        } finally {
            running.remove(id);
        }
    }

    private void close(UUID id, JobState state, Saying result, Reporter reporter) {
        ledger.close(id, state, result, reporter.problems(), clock.instant());
    }

    /** UUIDv7, so that ids sort by start. */
    private static UUID ordered(long millis) {
        var random = UUID.randomUUID();
        var high = millis << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff;
        return new UUID(high, random.getLeastSignificantBits());
    }

    private static String node() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
