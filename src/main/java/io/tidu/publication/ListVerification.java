package io.tidu.publication;

/** Whether what somebody holds is what was published here. Public; stores nothing. */
public interface ListVerification {

    /** Larger files are none of ours. */
    int LARGEST_FILE = 20 << 20;

    /** @param file a list in canonical form, the file beside one, a proof, or anything else */
    Checked file(byte[] file);

    /** @param typed number of a list or of a certificate */
    Checked number(String typed);
}
