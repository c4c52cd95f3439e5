package cn.xingsuo.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** 数据库先行 — the embedded database gets ready while the application still reads its own classes. */
public final class EarlyDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.containsProperty(NoDatabaseNamed.URL)) return;
        var directory = Path.of(environment.getRequiredProperty("xingsuo.data"));
        var durable = environment.getProperty("xingsuo.database.durable", Boolean.class, true);
        var start = new Start(new FutureTask<>(() -> EmbeddedPostgres.start(directory, durable)));
        Thread.ofPlatform().daemon().name("early-database").start(start.work());
        event.getBootstrapContext()
                .addCloseListener(it ->
                        it.getApplicationContext().getBeanFactory().registerSingleton(Start.class.getName(), start));
    }

    /** 进行中的启动. */
    record Start(FutureTask<EmbeddedPostgres> work) {
        EmbeddedPostgres finished() throws Exception {
            try {
                return work.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
    }
}
