import InvitationLoader

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import CRename
import Glibc
#endif

extension Publisher {
  /// Refuses to replace anything that is not an earlier report of ours.
  func checkTarget(isFolder: Bool, force: Bool) throws(PublishError) {
    var status = stat()
    guard fstatat(parentDescriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    let kind = status.st_mode & S_IFMT
    guard kind == (isFolder ? S_IFDIR : S_IFREG) else {
      throw .refused(
        kind == S_IFLNK
          ? "a link is in the way; choose another --out"
          : "a \(isFolder ? "file" : "folder") of this name is in the way; choose another --out"
      )
    }
    guard !force else { return }
    if isFolder {
      let folder = openat(parentDescriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { throw .refused(systemReason("look into the folder in the way")) }
      defer { close(folder) }
      let entries = names(in: folder)
      guard entries.isEmpty || entries.contains(Publisher.marker) else {
        throw .refused(
          "this folder was not made by invreport and holds \(entries.count) "
            + "file\(entries.count == 1 ? "" : "s"); choose another --out or pass --force"
        )
      }
    } else {
      let file = openat(parentDescriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      guard file >= 0 else { throw .refused(systemReason("look into the file in the way")) }
      defer { close(file) }
      var head = [UInt8](repeating: 0, count: 4096)
      let count = max(0, read(file, &head, head.count))
      let isOurs = String(decoding: head[..<count], as: UTF8.self).contains("content=\"invreport")
      guard count == 0 || isOurs else {
        throw .refused("this file was not made by invreport; choose another --out or pass --force")
      }
    }
  }

  /// Puts the stage in the target's place in one step; an earlier report ends up under the stage's name.
  func exchange(_ stage: String) throws(PublishError) {
    #if canImport(Darwin)
    let isDone =
      renameatx_np(parentDescriptor, stage, parentDescriptor, name, UInt32(RENAME_SWAP)) == 0
      || (errno == ENOENT && renameat(parentDescriptor, stage, parentDescriptor, name) == 0)
    #else
    let (exchange, noReplace): (UInt32, UInt32) = (2, 1)
    var isDone = renameat2(parentDescriptor, stage, parentDescriptor, name, exchange) == 0
    if !isDone, errno == ENOENT {
      isDone = renameat2(parentDescriptor, stage, parentDescriptor, name, noReplace) == 0
    }
    #endif
    if isDone { return }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else {
      throw .failed(systemReason("put the report in place"))
    }
    // A file system without exchange: two renames, undone if the second one fails.
    let old = ".\(name).invreport-old"
    let hadOld = renameat(parentDescriptor, name, parentDescriptor, old) == 0
    guard renameat(parentDescriptor, stage, parentDescriptor, name) == 0 else {
      let reason = systemReason("put the report in place")
      if hadOld { renameat(parentDescriptor, old, parentDescriptor, name) }
      throw .failed(reason)
    }
    if hadOld { removeTree(old, in: parentDescriptor) }
  }

  /// Puts an earlier report back that a build was moving away when it was killed, where folders cannot be exchanged.
  func recoverEarlierReport() {
    let old = ".\(name).invreport-old"
    guard mode(of: name) == nil, mode(of: old) != nil else { return }
    renameat(parentDescriptor, old, parentDescriptor, name)
  }

  /// The permissions of an entry; nil when there is none of this name.
  func mode(of entry: String) -> mode_t? {
    var status = stat()
    guard fstatat(parentDescriptor, entry, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return status.st_mode & 0o777
  }

  /// Removes a stage, whether it is a folder or a file.
  func removeStage(_ stage: String) {
    if unlinkat(parentDescriptor, stage, 0) != 0 { removeTree(stage, in: parentDescriptor) }
  }

  /// Removes what a killed build left behind: stages of ours, recognised by name and marker.
  func removeStaleStages() {
    for entry in names(in: parentDescriptor) where entry.hasPrefix(".\(name).invreport-") {
      var status = stat()
      guard fstatat(parentDescriptor, entry, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_uid == geteuid()
      else { continue }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        unlinkat(parentDescriptor, entry, 0)
        continue
      }
      let folder = openat(parentDescriptor, entry, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { continue }
      let content = names(in: folder)
      close(folder)
      if content.isEmpty || content.contains(Publisher.marker) { removeTree(entry, in: parentDescriptor) }
    }
  }

  /// Removes a folder of ours without following links; what cannot be removed stays, and with it the marker, so that the
  /// next build knows the folder for ours.
  func removeTree(_ entry: String, in folder: Int32) {
    let descriptor = openat(folder, entry, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    for name in names(in: descriptor) where name != Publisher.marker && unlinkat(descriptor, name, 0) != 0 {
      removeTree(name, in: descriptor)
    }
    if !names(in: descriptor).contains(where: { $0 != Publisher.marker }) {
      unlinkat(descriptor, Publisher.marker, 0)
    }
    close(descriptor)
    unlinkat(folder, entry, AT_REMOVEDIR)
  }

  private func names(in folder: Int32) -> [String] {
    folderNames(closing: openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) ?? []
  }
}
