namespace Bot.Announcements.Changes;

/// <summary>The files that some events are told by.</summary>
internal sealed class SourceSet(IEnumerable<EventSnapshot> snapshots)
{
    private readonly HashSet<SourceFile> _files = [.. snapshots.SelectMany(snapshot => snapshot.Sources)];

    private HashSet<string> Fingerprints => field ??= [.. _files.Select(file => file.Fingerprint).OfType<string>()];

    private HashSet<string> Paths => field ??= [.. _files.Select(file => file.Path)];

    /// <summary>Whether all that an event is told by is here, under whichever path; of one recorded before files were kept, whether its path is.</summary>
    public bool HasAllOf(EventSnapshot snapshot) => snapshot.Sources.Count == 0
        ? Paths.Contains(snapshot.File)
        : snapshot.Sources.All(source => source.Fingerprint is { } fingerprint && Fingerprints.Contains(fingerprint));
}
