// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes an answer into memory, up to a number of bytes. */
final class Capped implements HttpResponse.BodySubscriber<byte[]> {
    /** There was more. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final HttpResponse.BodySubscriber<byte[]> inner = HttpResponse.BodySubscribers.ofByteArray();
    private long left;
    private Flow.@Nullable Subscription subscription;

    private Capped(long most) {
        this.left = most;
    }

    static HttpResponse.BodyHandler<byte[]> handler(long most) {
        return head -> new Capped(most);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return inner.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        inner.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            left -= buffer.remaining();
        }
        if (left >= 0) {
            inner.onNext(buffers);
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            inner.onError(new TooMuch());
        }
    }

    @Override
    public void onError(Throwable failure) {
        inner.onError(failure);
    }

    @Override
    public void onComplete() {
        inner.onComplete();
    }
}
