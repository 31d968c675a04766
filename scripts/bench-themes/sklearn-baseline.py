"""TF-IDF with k-means and with NMF, by scikit-learn. Reads one JSON object, {texts, stopWords, clusters}; writes one."""

import json
import sys
import time

from sklearn.cluster import KMeans
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer

asked = json.load(sys.stdin)


def run(cluster):
    wall, cpu = time.perf_counter(), time.process_time()
    weights = TfidfVectorizer(
        sublinear_tf=True, strip_accents="unicode", stop_words=asked["stopWords"]
    ).fit_transform(asked["texts"])
    labels = cluster(weights)
    return {
        "labels": [str(label) for label in labels],
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
    }


def k_means(weights):
    return KMeans(n_clusters=asked["clusters"], n_init=10, random_state=0).fit_predict(weights)


def nmf(weights):
    return NMF(n_components=asked["clusters"], init="nndsvd", random_state=0).fit_transform(weights).argmax(axis=1)


json.dump({"kMeans": run(k_means), "nmf": run(nmf)}, sys.stdout)
