using System.Globalization;
using System.Text.Json;
using Bot.Announcements.Messaging;
using Bot.Answers.Text;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord.Announcing;

/// <summary>
/// Announces in forums, where each message opens a thread of its own. A forum takes no nonce, so that a post in doubt is always looked for.
/// https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel
/// </summary>
internal sealed class ForumPosts(Func<HttpMethod, Route, byte[]?, CancellationToken, Task<RestOutcome>> send)
{
    private const int NameSpace = 100;
    private const int DemandsTag = 1 << 4;

    /// <summary>Opens a post.</summary>
    public async Task<PostResult> PostAsync(Target forum, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var asked = await send(HttpMethod.Get, Routes.Channel(forum.Id), null, cancellationToken);
        if (asked is not RestOutcome.Done)
            return Outcomes.ToPost(Outcomes.Surely(asked));
        var post = new ForumPost(TextFit.Label(message.Content.Text, NameSpace), Marks.Render(message) with { Nonce = null, EnforceNonce = null })
        {
            AppliedTags = Tags(asked.Object()),
        };
        var outcome = await send(HttpMethod.Post, Routes.Threads(forum.Id), Json.Write(post), cancellationToken);
        return outcome.Object().Text("id") is { Length: > 0 } id ? new PostResult.Delivered(Posted(forum, id)) : Outcomes.ToPost(outcome);
    }

    /// <summary>Looks among the forum's newer posts, those too that were archived meanwhile.</summary>
    public async Task<FindResult> FindAsync(Target forum, string mark, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var asked = await send(HttpMethod.Get, Routes.Channel(forum.Id), null, cancellationToken);
        if (asked is not RestOutcome.Done)
            return Outcomes.ToFind(asked);
        var threads = new List<string>();
        foreach (var list in new[] { Routes.ActiveThreads(asked.Object().Text("guild_id")), Routes.ArchivedThreads(forum.Id) })
        {
            var listed = await send(HttpMethod.Get, list, null, cancellationToken);
            if (listed is not RestOutcome.Done)
                return Outcomes.ToFind(listed);
            threads.AddRange(Newer(listed.Object(), forum.Id, Marks.IdAt(since)));
        }
        return await FindAsync(forum, mark, threads, cancellationToken);
    }

    private async Task<FindResult> FindAsync(Target forum, string mark, List<string> threads, CancellationToken cancellationToken)
    {
        foreach (var thread in threads)
        {
            // A post's first message has the id of its thread.
            var outcome = await send(HttpMethod.Get, Routes.Message(thread, thread), null, cancellationToken);
            if (outcome is not (RestOutcome.Done or RestOutcome.Refused { Status: 404 }))
                return Outcomes.ToFind(outcome);
            if (Marks.Bears(outcome.Object(), mark))
                return new FindResult.Found(Posted(forum, thread));
        }
        return new FindResult.NotFound();
    }

    private static PostedMessage Posted(Target forum, string thread) => new(forum, thread) { Channel = thread };

    private static IEnumerable<string> Newer(JsonElement list, string forum, string id) => list.List("threads")
        .Where(thread => thread.Text("parent_id") == forum).Select(thread => thread.Text("id"))
        .Where(thread => ulong.TryParse(thread, CultureInfo.InvariantCulture, out var number) && number > ulong.Parse(id, CultureInfo.InvariantCulture));

    // A forum that demands a tag gets its first that a bot may set; without any it refuses, and says so.
    private static IReadOnlyList<string>? Tags(JsonElement forum) => (forum.Number("flags") & DemandsTag) == 0
        ? null
        : [.. forum.List("available_tags").Where(tag => !tag.Is("moderated")).Select(tag => tag.Text("id")).Take(1)];
}
