using Bot.Announcements.Changes;
using Bot.Announcements.Outbox;
using Bot.Answers;
using Bot.Answers.Text;
using Bot.Search;

namespace Bot.Announcements.Subscriptions;

/// <summary>Decides which subscriptions news concerns, with the same search and the same people as answers.</summary>
public sealed class SubscriptionMatcher(Library library)
{
    private readonly Dictionary<string, IReadOnlyList<NumberedTalk>> _talks = new(StringComparer.Ordinal);

    // Many follow the same speaker or topic.
    private readonly Dictionary<(SubscriptionFilter Filter, string Event, int? Talk), FilterMiss?> _misses = [];
    private readonly Lazy<EventTable<FoundTalk>> _table = new(() => TableOf(library));

    /// <summary>The news for each target; where several subscriptions of one target want the same news, the first gets it.</summary>
    /// <param name="subscriptions">In the order in which they come first.</param>
    /// <param name="news">The news with its events.</param>
    internal IEnumerable<IReadOnlyList<MatchedNews>> Match(
        IReadOnlyList<Subscription> subscriptions, IReadOnlyList<(KnownEvent Event, NewsItem Item)> news)
    {
        var given = new HashSet<(string Target, string Subject)>();
        return subscriptions
            .SelectMany(subscription => news
                .Where(pair => Misses(subscription, pair.Event, pair.Item) is null)
                .Where(pair => given.Add((subscription.Target.ToString(), pair.Item.Subject)))
                .GroupBy(pair => pair.Event.Id, StringComparer.Ordinal)
                .Select(same => new MatchedNews(subscription, [.. same.Select(pair => pair.Item)])))
            .GroupBy(match => match.Subscription.Target)
            .Select(target => target.ToList());
    }

    /// <summary>What keeps news from a subscription; null when nothing does.</summary>
    public FilterMiss? Misses(Subscription subscription, KnownEvent known, NewsItem item)
    {
        if (!subscription.News.HasFlag(item.Heard))
            return FilterMiss.News;
        var key = (subscription.Filter, known.Id, item.Talk);
        return _misses.TryGetValue(key, out var miss) ? miss : _misses[key] = Misses(subscription.Filter, known, item);
    }

    private FilterMiss? Misses(SubscriptionFilter filter, KnownEvent known, NewsItem item)
    {
        if (filter.Series is { } series && !IsOfSeries(known.Snapshot, series))
            return FilterMiss.Series;
        if (filter is { Language: null, Speaker: null, Topic: null })
            return null;
        var talks = TalksOf(known).Where(talk => item.Talk is null || talk.Number == item.Talk).Select(talk => talk.Talk).ToList();
        return Narrow(ref talks, talk => filter.Language is null || LanguageOf(talk) == filter.Language) ? FilterMiss.Language
            : Narrow(ref talks, talk => filter.Speaker is null || IsBy(talk, filter.Speaker)) ? FilterMiss.Speaker
            : filter.Topic is not null && !IsAbout(talks, filter.Topic) ? FilterMiss.Topic
            : null;
    }

    private static bool Narrow(ref List<FoundTalk> talks, Func<FoundTalk, bool> fits) => (talks = [.. talks.Where(fits)]).Count == 0;

    private static bool IsOfSeries(EventSnapshot snapshot, string series) => NameKey.Of(series) is { Length: > 0 } key
        && (NameKey.Of(snapshot.Series ?? "") == key || NameKey.Of(snapshot.Title ?? "").Contains(key, StringComparison.Ordinal));

    private static Locale LanguageOf(FoundTalk talk) => QuestionLanguage.Of($"{talk.Talk.Title} {string.Concat(talk.Talk.Notes.Select(note => note.Text))}");

    private bool IsBy(FoundTalk talk, string speaker)
    {
        var wanted = library.People.Find(speaker);
        return talk.Talk.Speakers.Any(by => library.People.Of(talk, by) is { } person && wanted.Contains(person));
    }

    // A topic is met by a talk that holds each of its words, in any writing; a word that differs by a typing error is another word here.
    private bool IsAbout(List<FoundTalk> talks, string topic)
    {
        var keys = talks.Select(talk => talk.Key).ToHashSet();
        var found = library.Index.Search(new SearchQuery(topic, keys.Contains), keys.Count);
        var words = Enumerable.Range(0, found.Terms.Count).Where(term => found.Terms[term].Weight > 0).ToList();
        return found.Hits.Any(hit => words.TrueForAll(word => hit.Matches.Any(match => match.Term == word && match.Kind is not MatchKind.Fuzzy)));
    }

    private IReadOnlyList<NumberedTalk> TalksOf(KnownEvent known)
    {
        if (_talks.TryGetValue(known.Id, out var talks))
            return talks;
        var found = _table.Value.Find(new EventIdentity(known.Snapshot)).Distinct().ToList();
        var pairing = TalkPairing.Of([.. known.Talks.Select(talk => talk.Snapshot)], [.. found.Select(talk => TalkSnapshot.Of(talk.Talk))]);
        return _talks[known.Id] =
            [.. known.Talks.Select((talk, i) => pairing.SecondOf(i) is { } j ? new NumberedTalk(talk.Number, found[j]) : null).OfType<NumberedTalk>()];
    }

    private static EventTable<FoundTalk> TableOf(Library library)
    {
        var table = new EventTable<FoundTalk>();
        foreach (var (report, talks) in library.Talks.ByReport.Where(pair => pair.Talks.Count > 0))
        {
            var identity = new EventIdentity(EventSnapshot.Of(report));
            foreach (var talk in talks)
                table.Add(identity, talk);
        }
        return table;
    }

    private sealed record NumberedTalk(int Number, FoundTalk Talk);
}

/// <summary>What can keep news from a subscription.</summary>
public enum FilterMiss
{
    /// <summary>It hears of other kinds of news.</summary>
    News,

    /// <summary>The event is of no such series.</summary>
    Series,

    /// <summary>No talk is in that language.</summary>
    Language,

    /// <summary>No talk is by that speaker.</summary>
    Speaker,

    /// <summary>No talk is about that topic.</summary>
    Topic,
}
