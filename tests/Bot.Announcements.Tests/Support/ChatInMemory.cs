using System.Globalization;
using Bot.Announcements.Messaging;
using Bot.Answers;

namespace Bot.Announcements.Tests.Support;

/// <summary>A chat that remembers what is posted, and fails as it is told to.</summary>
internal sealed class ChatInMemory : IMessenger
{
    private readonly Lock _lock = new();
    private readonly List<ChatMessage> _messages = [];
    private int _next;

    /// <summary>What becomes of a post before it is made; null lets it happen.</summary>
    public Func<Target, PostResult?> BeforePost { get; set; } = _ => null;

    /// <summary>What is told about a post after it was made; null tells the truth.</summary>
    public Func<Target, PostResult?> AfterPost { get; set; } = _ => null;

    /// <summary>What a check says.</summary>
    public TargetCheck Check { get; set; } = new TargetCheck.Fine();

    /// <summary>Whether looking is allowed.</summary>
    public FindResult? Finding { get; set; }

    /// <summary>Whether the bot is in its servers.</summary>
    public bool InServer { get; set; } = true;

    /// <summary>The servers that the bot is in; null for no answer.</summary>
    public IReadOnlySet<string>? Servers { get; set; }

    /// <summary>Whether members manage their servers.</summary>
    public bool Manages { get; set; } = true;

    /// <summary>All messages, the first first.</summary>
    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (_lock)
                return [.. _messages];
        }
    }

    /// <summary>What a target shows.</summary>
    public IReadOnlyList<ChatMessage> At(Target target) => [.. Messages.Where(message => message.Target == target)];

    public Task<PostResult> PostAsync(Target target, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (BeforePost(target) is { } refusal)
            return Task.FromResult(refusal);
        var id = Interlocked.Increment(ref _next).ToString(CultureInfo.InvariantCulture);
        lock (_lock)
            _messages.Add(new ChatMessage(target, id, message));
        return Task.FromResult(AfterPost(target) ?? new PostResult.Delivered(new PostedMessage(target, id)));
    }

    public Task<PostResult> EditAsync(PostedMessage posted, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (BeforePost(posted.Target) is { } refusal)
            return Task.FromResult(refusal);
        lock (_lock)
        {
            var place = _messages.FindIndex(one => one.Id == posted.MessageId);
            if (place < 0)
                return Task.FromResult<PostResult>(new PostResult.Gone("Unknown Message"));
            _messages[place] = _messages[place] with { Message = message, Edits = _messages[place].Edits + 1 };
        }
        return Task.FromResult<PostResult>(new PostResult.Delivered(posted));
    }

    public Task<FindResult> FindAsync(Target target, string mark, DateTimeOffset since, CancellationToken cancellationToken) => Task.FromResult(
        Finding ?? (At(target).FirstOrDefault(message => message.Message.Mark == mark) is { } found
            ? new FindResult.Found(new PostedMessage(target, found.Id))
            : new FindResult.NotFound()));

    public Task<TargetCheck> CheckAsync(Target target, TargetNeeds needs, CancellationToken cancellationToken) => Task.FromResult(Check);

    public Task<bool?> ManagesServerAsync(string server, string user, CancellationToken cancellationToken) => Task.FromResult<bool?>(Manages);

    public Task<IReadOnlySet<string>?> ServersAsync(CancellationToken cancellationToken) => Task.FromResult(Servers);

    public Task<bool?> IsInServerAsync(string server, CancellationToken cancellationToken) => Task.FromResult<bool?>(InServer);
}

/// <summary>A message as the chat shows it.</summary>
internal sealed record ChatMessage(Target Target, string Id, OutgoingMessage Message)
{
    public int Edits { get; init; }

    public string Text => PlainText.Render(Message.Content, Message.Locale);
}
