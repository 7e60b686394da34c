using System.Globalization;

namespace Bot.Announcements.State;

/// <summary>
/// The state's file and its two companions: <c>.seen</c> tells how far the state once was, so that a copy put back is noticed,
/// and <c>.owner</c> is held open by the one process that delivers.
/// </summary>
internal sealed class StateFile(string path) : IDisposable
{
    private readonly Lock _owning = new();
    private FileStream? _owned;

    /// <summary>The full path.</summary>
    public string Path => path;

    /// <summary>Whether there is a file.</summary>
    public bool Exists => File.Exists(path);

    private string Seen => path + ".seen";

    /// <summary>Makes the folder, if there is none.</summary>
    public void CreateFolder() => Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);

    /// <summary>The version that was noted last; null where none was, as beside a file that was copied from elsewhere.</summary>
    public long? WitnessedVersion() =>
        File.Exists(Seen) && long.TryParse(File.ReadAllText(Seen), CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>Notes a version; a crash leaves the old one or the new one.</summary>
    public void Witness(long version)
    {
        var next = Seen + ".new";
        File.WriteAllText(next, version.ToString(CultureInfo.InvariantCulture));
        File.Move(next, Seen, overwrite: true);
    }

    /// <summary>Moves a damaged file and its log out of the way.</summary>
    /// <returns>The file's new path.</returns>
    public string SetAside(string stamp)
    {
        var aside = $"{path}.damaged-{stamp}";
        foreach (var suffix in new[] { "", "-wal", "-shm" }.Where(suffix => File.Exists(path + suffix)))
            File.Move(path + suffix, aside + suffix);
        return aside;
    }

    /// <summary>Becomes, or stays, the owner. The system lets go of the file when its process ends, however it ends.</summary>
    public bool TryOwn()
    {
        lock (_owning)
        {
            try
            {
                _owned ??= new FileStream(path + ".owner", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return true;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_owning)
        {
            _owned?.Dispose();
            _owned = null;
        }
    }
}
