package org.maalbar.funding;

import java.util.List;

/** What is funded: an initiative of a programme. */
public interface Funded {

    /**
     * The departments responsible.
     *
     * @return their ids, in the order given
     */
    List<String> departments();

    /**
     * What it is funded by.
     *
     * @return the fundings, in the order given; none if none is stated
     */
    List<Funding> funding();
}
