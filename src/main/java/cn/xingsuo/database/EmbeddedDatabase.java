package cn.xingsuo.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * 内置数据库配置 — used unless {@code spring.datasource.url} names another PostgreSQL. Migrations run as the owner; the application runs
 * as a role that cannot change tables.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedDatabase {
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            ObjectProvider<EarlyDatabase.Start> early,
            @Value("${xingsuo.data}") Path directory,
            @Value("${xingsuo.database.durable:true}") boolean durable)
            throws Exception {
        var begun = early.getIfAvailable();
        return begun == null ? EmbeddedPostgres.start(directory, durable) : begun.finished();
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgres server) throws IOException {
        return new ApplicationLogin(server.url(), EmbeddedPostgres.APP, server.secretOf(EmbeddedPostgres.APP));
    }

    @Bean
    FlywayConnectionDetails migrationConnection(EmbeddedPostgres server) throws IOException {
        return new MigrationLogin(server.url(), EmbeddedPostgres.OWNER, server.secretOf(EmbeddedPostgres.OWNER));
    }

    /** 应用连接. */
    private record ApplicationLogin(String url, String role, String secret) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return role;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String toString() {
            return role + "@" + url;
        }
    }

    /** 迁移连接. */
    private record MigrationLogin(String url, String role, String secret) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return role;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String toString() {
            return role + "@" + url;
        }
    }
}
