package cn.xingsuo.web;

/** 封存 — seals bytes at rest with a key outside the database; the room that keeps personal data provides it. */
public interface Sealer {
    /**
     * Encrypts and authenticates.
     *
     * @param purpose bound to the result: what was sealed for one purpose cannot be opened for another
     */
    byte[] seal(byte[] plain, String purpose);

    /**
     * The same for the same bytes and purpose, and nobody without the key can try bytes out.
     *
     * @return 32 bytes
     */
    byte[] mark(byte[] plain, String purpose);

    /** Decrypts what {@link #seal} made; throws when it was changed or sealed for another purpose. */
    byte[] open(byte[] sealed, String purpose);
}
