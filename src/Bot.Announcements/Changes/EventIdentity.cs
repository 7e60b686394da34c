using System.Globalization;
using Bot.Answers.Text;

namespace Bot.Announcements.Changes;

/// <summary>
/// What makes an event the same event, whatever its file is called: its page, or its series and number, or its title and day.
/// </summary>
public sealed class EventIdentity
{
    private readonly EventSnapshot _snapshot;
    private readonly string? _page;
    private readonly string? _numbered;
    private readonly string? _title;

    /// <summary>The identity of an event as a report tells it.</summary>
    public EventIdentity(EventSnapshot snapshot)
    {
        _snapshot = snapshot;
        _page = Page(snapshot.Url);
        _numbered = snapshot is { Series: { } series, Number: { } number } && NameKey.Of(series) is { Length: > 0 } key ? $"{key}#{number}" : null;
        _title = snapshot.Title is null || NameKey.Of(snapshot.Title) is not { Length: > 0 } title ? null : title;
    }

    /// <summary>The same for the same event as first seen, in every process.</summary>
    public string Id => StableId.Of('e', _page ?? "", _numbered ?? "", _title ?? "", Day, _title is null ? _snapshot.File : "");

    /// <summary>Values of which two reports of one event share at least one.</summary>
    public IEnumerable<string> Keys => new[]
    {
        _page, _numbered, _title is null ? null : $"{_title}@{Day}", $"file:{_snapshot.File}",
    }.OfType<string>();

    // Of an event that nothing names the file is all there is.
    private bool IsNameless => _page is null && _numbered is null && _title is null;

    private string Day => _snapshot.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Whether both are the same event.</summary>
    public bool Is(EventIdentity other)
    {
        if (_snapshot.File == other._snapshot.File && (SharesTalk(other) || (IsNameless && other.IsNameless)))
            return true;
        if (Contradicts(other))
            return false;
        return Same(_page, other._page) || Same(_numbered, other._numbered)
            || (Same(_title, other._title) && (_snapshot.Date == other._snapshot.Date || IsSameFileWithoutDay(other)));
    }

    // A page of a community, not of one meetup, is given by many reports: other days and other names are other events.
    private bool Contradicts(EventIdentity other)
    {
        if (_numbered is not null && other._numbered is not null && _numbered != other._numbered)
            return true;
        return _snapshot.Date is not null && other._snapshot.Date is not null && _snapshot.Date != other._snapshot.Date
            && _title is not null && other._title is not null && _title != other._title;
    }

    // The path alone says nothing, for "latest.md" is a new event each month; with a talk or the name in common it is a correction.
    private bool IsSameFileWithoutDay(EventIdentity other) =>
        _snapshot.File == other._snapshot.File && (_snapshot.Date is null || other._snapshot.Date is null);

    private bool SharesTalk(EventIdentity other)
    {
        var titles = Titles(_snapshot);
        return Titles(other._snapshot).Any(titles.Contains);
    }

    private static HashSet<string> Titles(EventSnapshot snapshot) =>
        [.. snapshot.Talks.Select(talk => NameKey.Of(talk.Title ?? "")).Where(key => key.Length > 0)];

    private static bool Same(string? a, string? b) => a is not null && a == b;

    // http or https, with or without www. and a last slash, is one page; a site's front page is nobody's event.
    private static string? Page(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var page) || page.Scheme is not ("http" or "https"))
            return null;
        var host = page.IdnHost.ToLowerInvariant();
        var path = page.AbsolutePath.TrimEnd('/') + page.Query;
        return path.Length == 0 ? null : $"{(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host)}{path}";
    }
}
