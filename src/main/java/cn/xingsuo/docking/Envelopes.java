package cn.xingsuo.docking;

import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.web.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 交换文件读写 — a file as JSON or as a sheet, read strictly: whatever is not exactly such a file is refused with the reason. */
@Component
class Envelopes {
    private static final Set<String> KINDS = Set.of("HANDOVER", "RECEIPT", "REFUSAL", "RESULT");
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final JsonMapper messages;
    private final EnvelopeSheets sheets;
    private final ValueSets values;

    /** @param house reads no text with control characters */
    Envelopes(EnvelopeSheets sheets, ValueSets values, JsonMapper house) {
        this.sheets = sheets;
        this.values = values;
        messages = house.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    byte[] bytes(Envelope it) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(it);
    }

    byte[] sheet(Envelope it) {
        return sheets.bytes(it);
    }

    String body(Message it) {
        return json.writeValueAsString(it);
    }

    Envelope read(byte[] file) {
        var most = values.of("docking-rule").number("FILE_BYTES");
        if (file.length == 0) throw new Refusal("文件是空的。请重新选择交换文件。", null);
        if (file.length > most) throw new Refusal("文件有 {0} 字节,交换文件最多 {1} 字节。请确认选对了文件。", null, file.length, most);
        try {
            var it = EnvelopeSheets.isSheet(file) ? sheets.read(file) : json.readValue(text(file), Envelope.class);
            if (!Envelope.FORMAT.equals(it.format()) || !KINDS.contains(it.kind()) || it.sequence() < 1)
                throw new Refusal("这不是本系统的交换文件,或者版本不认识。请向对方索取原文件。", null);
            Objects.requireNonNull(it.sender());
            Objects.requireNonNull(it.receiver());
            Objects.requireNonNull(it.body());
            return it;
        } catch (JacksonException | NullPointerException | NumberFormatException broken) {
            throw new Refusal("文件内容不完整或者不是交换文件,读不出来。请向对方索取原文件重新导入。", null);
        }
    }

    Message.HandOver handOver(Envelope it) {
        var message = message(it, Message.HandOver.class);
        if (message.letter() == null || message.sentOn() == null || message.people() == null) throw incomplete();
        return message;
    }

    Message.Answer answer(Envelope it) {
        var message = message(it, Message.Answer.class);
        if (message.letter() == null || message.on() == null) throw incomplete();
        return message;
    }

    private <T> T message(Envelope it, Class<T> type) {
        try {
            return messages.readValue(it.body(), type);
        } catch (JacksonException broken) {
            throw incomplete();
        }
    }

    private static Refusal incomplete() {
        return new Refusal("文件里缺少必要的内容,没有导入。请对方重新导出后再发来。", null);
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Refusal("文件不是 UTF-8 编码。请不要用其他软件改存,直接使用对方导出的原文件。", null);
        }
    }
}
