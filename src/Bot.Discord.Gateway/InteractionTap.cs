using Bot.Discord.Payloads;
using Discord.Net.WebSockets;

namespace Bot.Discord.Gateway;

/// <summary>
/// A connection of Discord.Net that passes everything on, and besides hands interactions over as Discord sent them: one reader of
/// interactions serves HTTP and the gateway, and knows what Discord.Net's own types do not.
/// </summary>
internal sealed class InteractionTap : IWebSocketClient
{
    private const string Compression = "&compress=zlib-stream";

    private readonly IWebSocketClient _inner;

    /// <summary>A tap on a connection.</summary>
    /// <param name="inner">Discord.Net's own connection.</param>
    /// <param name="received">Given each interaction; must return at once.</param>
    public InteractionTap(IWebSocketClient inner, Action<Interaction> received)
    {
        _inner = inner;
        inner.TextMessage += text =>
        {
            if (Frame.ReadInteraction(text) is { } interaction) received(interaction);
            return Task.CompletedTask;
        };
    }

    /// <inheritdoc/>
    public event Func<byte[], int, int, Task> BinaryMessage
    {
        add => _inner.BinaryMessage += value;
        remove => _inner.BinaryMessage -= value;
    }

    /// <inheritdoc/>
    public event Func<string, Task> TextMessage
    {
        add => _inner.TextMessage += value;
        remove => _inner.TextMessage -= value;
    }

    /// <inheritdoc/>
    public event Func<Exception, Task> Closed
    {
        add => _inner.Closed += value;
        remove => _inner.Closed -= value;
    }

    /// <inheritdoc/>
    public void SetHeader(string key, string value) => _inner.SetHeader(key, value);

    /// <inheritdoc/>
    public void SetCancelToken(CancellationToken cancelToken) => _inner.SetCancelToken(cancelToken);

    // Compressed frames would be readable to Discord.Net alone; with the Guilds intent there is little to compress.
    /// <inheritdoc/>
    public Task ConnectAsync(string host) => _inner.ConnectAsync(host.Replace(Compression, "", StringComparison.Ordinal));

    /// <inheritdoc/>
    public Task DisconnectAsync(int closeCode = 1000) => _inner.DisconnectAsync(closeCode);

    /// <inheritdoc/>
    public Task SendAsync(byte[] data, int index, int count, bool isText) => _inner.SendAsync(data, index, count, isText);

    /// <inheritdoc/>
    public void Dispose() => _inner.Dispose();
}
