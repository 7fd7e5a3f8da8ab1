package dk.example.host;

import org.springframework.data.jpa.repository.JpaRepository;

/** The snapshots that were signed off; none is ever changed. */
interface Snapshots extends JpaRepository<StoredSnapshot, Long> {}
