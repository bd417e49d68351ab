package io.tidu.filing;

/**
 * Whose work filings are within a bureau, by which its own lists can be narrowed; kept by a later module. A bureau is never asked about
 * the people of another.
 */
public interface DeskAssignments {

    /**
     * The condition in SQL that a filing is somebody's work.
     *
     * @param filing the column with the filing's id
     * @param bureau the placeholder that the asking bureau's id is given for
     */
    String assigned(String filing, String bureau);

    /** The condition in SQL that it is the work of one person. @param account the placeholder for the person's id */
    String assignedTo(String filing, String bureau, String account);
}
