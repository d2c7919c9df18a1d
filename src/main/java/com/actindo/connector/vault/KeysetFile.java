package com.actindo.connector.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Set;

/**
 * A keyset in a file. It is replaced as a whole, so that a reader sees the old keys or the new
 * ones, and under a lock beside it: of two processes that each add a key, one would lose its own,
 * and with it all that it sealed.
 */
record KeysetFile(Path path) {
  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rw-------");

  Keyset read() throws KeysetFault {
    try {
      return Keyset.parse(Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new KeysetFault(
          "there is no keyset file " + path + ": make one with the command keys create");
    } catch (AccessDeniedException e) {
      throw new KeysetFault("the keyset file " + path + " may not be read: mend its permissions");
    } catch (IOException e) {
      throw new KeysetFault(
          "the keyset file " + path + " cannot be read (" + e.getClass().getSimpleName() + ")");
    } catch (GeneralSecurityException e) {
      throw new KeysetFault(
          "the keyset file " + path + " holds no keyset: it must be the output of keys create");
    }
  }

  /** Makes the file, readable for its owner alone, unless it is there. */
  Keyset readOrCreate() throws KeysetFault {
    try {
      Files.createDirectories(folderOf(path));
      return locked(() -> {
        if (!Files.exists(path)) {
          replace(path, Keyset.create(), OURS_ALONE);
        }
        return read();
      });
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Adds a new primary key; the file keeps its permissions. */
  Keyset rotate() throws KeysetFault {
    read();
    try {
      return locked(() -> {
        Keyset rotated = read().withNewPrimary();
        Path real = path.toRealPath();
        replace(real, rotated, posix(real) ? Files.getPosixFilePermissions(real) : OURS_ALONE);
        return rotated;
      });
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private interface Change {
    Keyset make() throws IOException, KeysetFault;
  }

  private Keyset locked(Change change) throws IOException, KeysetFault {
    Path beside = path.resolveSibling(path.getFileName() + ".lock");
    try (var channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock(); // until the channel is closed
      return change.make();
    } catch (OverlappingFileLockException e) {
      throw new KeysetFault("the keyset file " + path + " is being changed: try again");
    }
  }

  private static void replace(Path target, Keyset keys, Set<PosixFilePermission> permissions)
      throws IOException {
    Path folder = folderOf(target);
    Path fresh =
        posix(folder)
            ? Files.createTempFile(folder, ".keyset", ".tmp", attribute(OURS_ALONE))
            : Files.createTempFile(folder, ".keyset", ".tmp");
    try {
      try (var out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        var bytes = ByteBuffer.wrap(keys.json().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      if (posix(fresh)) {
        Files.setPosixFilePermissions(fresh, permissions);
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<Set<PosixFilePermission>> attribute(Set<PosixFilePermission> set) {
    return PosixFilePermissions.asFileAttribute(set);
  }

  private KeysetFault cannotWrite(IOException e) {
    return new KeysetFault(
        "the keyset file "
            + path
            + " cannot be written ("
            + e.getClass().getSimpleName()
            + "): its folder must be writable for the service");
  }
}
