package dk.example.host;

import org.springframework.data.jpa.repository.JpaRepository;

/** The programmes that are kept. */
interface Programmes extends JpaRepository<StoredProgramme, String> {}
