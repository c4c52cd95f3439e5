package cn.xingsuo.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 接口说明 — describes {@code /api/v1} for other systems, read from the running application. */
@Configuration(proxyBeanMethods = false)
class OpenApi {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("星所接口 Xingsuo API")
                        .version("v1")
                        .description("日期为 ISO 8601;百分比以 100 为满,旁附分子分母;错误为 RFC 9457,含 why 与 whatToDo。"
                                + " Dates are ISO 8601; percentages are out of 100 with the exact fraction beside them;"
                                + " errors are RFC 9457 problems with why and whatToDo."))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer"))
                        .addSchemas(PROBLEM, problem()));
    }

    /** Every operation can answer with a problem; said once here instead of at each of them. */
    @Bean
    OpenApiCustomizer problemEverywhere() {
        var answer = new ApiResponse()
                .description("问题说明 Problem")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        return api -> {
            if (api.getPaths() == null) return;
            api.getPaths().values().forEach(path -> path.readOperations().forEach(it -> describe(it, answer)));
        };
    }

    private static void describe(Operation operation, ApiResponse answer) {
        operation.getResponses().addApiResponse("default", answer);
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("why", new StringSchema().description("原因 why it happened"))
                .addProperty("whatToDo", new StringSchema().description("怎么办 what to do"))
                .addProperty("instance", new StringSchema())
                .addProperty("reference", new StringSchema())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("text", new StringSchema())));
    }
}
